/** The name of the command line in its help and messages. */
export const NAME = 'feedmill';
