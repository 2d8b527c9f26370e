process.stdout.write(`bonewise ${process.env.BONEWISE_VERSION}\n`);
