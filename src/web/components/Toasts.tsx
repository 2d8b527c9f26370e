import {
  Button,
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { toasts } from '../state/toasts.ts';

/** What was just done, in the past tense, with Undo for ten seconds; the clock stands while it is touched or focused. */
export function Toasts() {
  const { t } = useTranslation();
  return (
    <ToastRegion queue={toasts} className="toasts" aria-label={t('app.messages')}>
      {({ toast }) => (
        <Toast toast={toast} className="toast">
          <ToastContent className="toast-words">
            <Text slot="title">{toast.content.text}</Text>
          </ToastContent>
          {toast.content.undo ? (
            <Button
              className="toast-undo"
              onPress={() => {
                toast.content.undo?.();
                toasts.close(toast.key);
              }}
            >
              {t('app.undo')}
            </Button>
          ) : (
            <Button className="toast-undo" slot="close">
              {t('app.close')}
            </Button>
          )}
          <span className="toast-time" aria-hidden="true" />
        </Toast>
      )}
    </ToastRegion>
  );
}
