/** A UUID as Feedmill writes it, in lower case (RFC 9562 §4). */
export const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
