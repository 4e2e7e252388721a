// A public page: what has ended goes, an old page says that it is old, and a sensitive one can be left quickly.
(function (beatbook) {
  'use strict';

  const { say } = beatbook;
  const { body } = document;
  const own = document.getElementById('old-build');
  beatbook.words = JSON.parse(document.getElementById('data')?.textContent ?? 'null')?.words;

  function withholdEnded() {
    for (const { element } of beatbook.endedElements()) {
      element.removeAttribute('data-until');
      element.className = 'ended';
      element.textContent = say('site-ended');
      // The page's own words may be in another language than its texts.
      element.lang = own?.lang ?? 'en';
      element.dir = own?.dir ?? 'ltr';
    }
  }

  function sayAge() {
    if (!own) return;
    const { days, old, clockWrong } = beatbook.age(body.dataset.built ?? '');
    const text = clockWrong ? say('site-clock-wrong') : old ? say('site-old', { count: days }) : '';
    if (own.textContent !== text) own.textContent = text;
    own.hidden = text === '';
  }

  /** @param {MouseEvent} event */
  function goWithoutTrace(event) {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || event.button !== 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (link.classList.contains('leave')) beatbook.leave();
    // The page leaves no entry of its own in the list that the back button goes through.
    else location.replace(link.href);
  }

  if (body.hasAttribute('data-sensitive')) {
    beatbook.leaveOnShift();
    document.addEventListener('click', goWithoutTrace);
  }
  beatbook.asTimePasses(withholdEnded);
  beatbook.asTimePasses(sayAge);
})(window.beatbook ||= /** @type {Beatbook} */ ({}));
