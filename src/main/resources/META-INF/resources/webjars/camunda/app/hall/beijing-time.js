// The hall's days and hours are Beijing's, wherever the browser thinks it is: what all four
// applications write dates with is given Beijing's time of day as if it were the browser's own.
const BEIJING = 8 * 60 * 60 * 1000;

function inBeijing(date) {
  const time = new Date(date).getTime();
  return isNaN(time) ? date : new Date(time + BEIJING).toISOString().slice(0, 19);
}

const dates = $provide =>
  $provide.decorator('camDateFilter', ['$delegate', write => (date, format) => write(date && inBeijing(date), format)]);

// The applications load their libraries after this file, and start at once.
function startWithDates(angular) {
  let start;
  Object.defineProperty(angular, 'bootstrap', {
    get: () => start,
    set: plain => {
      start = (root, modules, options) => plain(root, [...modules, ['$provide', dates]], options);
    }
  });
}

let angular;
Object.defineProperty(window, 'angular', {
  get: () => angular,
  set: value => {
    if (angular !== value) {
      angular = value;
      startWithDates(angular);
    }
  }
});
