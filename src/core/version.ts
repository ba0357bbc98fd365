/** Version of the package; a test holds it equal to package.json. */
export const version = '0.1.0';

/** Version of the random streams: rises when the same seed begins to give other draws. */
export const streamVersion = 2;
