import { useEffect } from 'react';

let audio: AudioContext | undefined;

/** Opens the loudspeaker; browsers allow that only while a button is pressed. */
export function readySound(): void {
  try {
    audio ??= new AudioContext();
    void audio.resume();
  } catch {
    // No loudspeaker: the words on the page say the same.
  }
}

/** A short tone (Hz, seconds) and a short shake where the device can. */
export function cue({
  sound,
  hertz = 880,
  seconds = 0.25,
}: {
  sound: boolean;
  hertz?: number;
  seconds?: number;
}): void {
  navigator.vibrate?.(200);
  if (!sound || !audio || audio.state !== 'running') return;
  const tone = audio.createOscillator();
  const volume = audio.createGain();
  tone.frequency.value = hertz;
  // Faded out: a tone that is cut off clicks.
  volume.gain.setValueAtTime(0.3, audio.currentTime);
  volume.gain.exponentialRampToValueAtTime(0.001, audio.currentTime + seconds);
  tone.connect(volume).connect(audio.destination);
  tone.start();
  tone.stop(audio.currentTime + seconds);
}

/** Keeps the screen on while a session is followed, where the device can; asked again when the page comes back. */
export function useWakeLock(wanted: boolean): void {
  useEffect(() => {
    if (!wanted || !('wakeLock' in navigator)) return;
    let lock: WakeLockSentinel | undefined;
    let over = false;
    const ask = async (): Promise<void> => {
      if (document.visibilityState !== 'visible') return;
      try {
        lock = await navigator.wakeLock.request('screen');
        if (over) await lock.release();
      } catch {
        // Refused, as when the battery is low: the screen then goes off as it always does.
      }
    };
    void ask();
    document.addEventListener('visibilitychange', ask);
    return () => {
      over = true;
      document.removeEventListener('visibilitychange', ask);
      void lock?.release();
    };
  }, [wanted]);
}
