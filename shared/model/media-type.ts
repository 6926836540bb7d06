const NAME = '[\\w!#$&^.+-]{1,127}';
const VALUE = '(?:[\\w!#$&^.+-]+|"[ !#-\\[\\]-~]*")';

/** A media type (RFC 6838 §4.2) with simple parameters (RFC 9110 §5.6.6). */
export const MEDIA_TYPE = new RegExp(`^${NAME}/${NAME}(?: ?; ?[\\w!#$&^.+-]+=${VALUE})*$`);
