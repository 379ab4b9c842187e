import { registerDecorator } from 'class-validator';

/** True for a day that exists, written `YYYY-MM-DD`, in this century. */
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^20\d\d-\d\d-\d\d$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

/** The field is a day. Registered under the name of the built-in check, so that it answers `not_a_date`. */
export function IsDay(): PropertyDecorator {
  return (target, propertyName) => {
    registerDecorator({
      name: 'isDateString',
      target: target.constructor,
      propertyName: String(propertyName),
      validator: { validate: isDay },
    });
  };
}
