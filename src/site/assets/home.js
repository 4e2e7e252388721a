(function (beatbook) {
  'use strict';
  void beatbook;
})((window.beatbook ||= {}));
