### What the staff's pages say in their own words. Staff read English, so these are not translated; what residents and reviewers
### read is content/site.ftl. Slots are named by what fills them.

## Every page
staff-skip = Skip to the page
staff-nav = Site
staff-nav-find = Find a text
staff-nav-notice = Send a notice
staff-nav-check = Check a post
staff-nav-review = Review texts
staff-nav-progress = Progress
staff-progress = Translation coverage
staff-demonstration = What this site is
staff-made = Made { $day } with Beatbook; texts and their status are as of that day.
staff-close = Close
staff-ended = Ended { $until }. It is no longer offered.
staff-ended-open = This text has ended since it was opened. It must no longer be shown.
staff-not-whole = This page is not complete: a file has not loaded, or scripts are off. Some of it does not work. Texts that ended after { $day } may still be here. Reload the page. If this line stays, get a new copy of the site.
staff-tools-missing = A file of this page has not loaded. Wait a moment and try again, or reload the page.
staff-clock-wrong = This computer’s clock is set before the day on which these pages were made. Set it right: texts may have ended.
staff-old = { $count ->
    [one] These pages were made { $count } day ago. Get new ones: texts may have been corrected or withdrawn since.
   *[other] These pages were made { $count } days ago. Get new ones: texts may have been corrected or withdrawn since.
}

## Copying
staff-copy-text = The text to copy
staff-copy-by-hand = Copy by hand
staff-copy-refused = This browser does not let pages copy. The text is selected: press Ctrl+C (on a Mac, ⌘C).

## Languages
staff-language = Language
staff-english = English
staff-all-languages = All languages
staff-which = Not sure? Show both and let the person point.
staff-which-readers = { $language }: for { $readers }.

## How texts stand
staff-standing-drafts = Draft: no qualified translator or editor has reviewed these texts. They may be shown to a reviewer, and may not be published.
staff-standing-withheld = { $count ->
    [one] { $count } text is withheld: each says why.
   *[other] { $count } texts are withheld: each says why.
}
# Begins what `staff-why-…` says.
staff-withheld = Withheld.
# Where the site has no drafts.
staff-withheld-here = Not on this site: nobody qualified has reviewed it.
staff-why-missing = There is no text in this language yet.
staff-why-withdrawn = The text was withdrawn.
# $reason: what whoever withdrew it wrote. It may or may not end in a full stop.
staff-why-withdrawn-since = The text was withdrawn ({ $day }). Why: “{ $reason }”.
# $text: the id of another text.
staff-why-corrected = The text that corrects it is { $text }.
staff-why-rejected = A reviewer rejected it.
staff-why-unreadable = Its file or its facts cannot be read as they should.
staff-why-hole = It refers to something that does not exist.
staff-why-unfilled = It has open slots.
staff-why-stale = The English has changed since it was translated.
staff-why-expired = It is past its date.
staff-why-contact = A number or address in it is not confirmed, or no longer.
staff-why-unreviewed = Nobody has reviewed it.

## The first page
staff-find-label = What happened, or what do you want to warn of?
staff-find-examples = gift cards, 소매치기, paquete robado …
staff-find-scripts = Search needs scripts, which this browser does not run. All topics are below.
staff-find-language = The resident’s language
staff-home-month = This month
staff-home-for-day = { $day }, for { $name } ({ $on })
staff-home-for-month = { $day }, for { $name }
staff-home-in-season = { $day }, in season
staff-home-happened = It just happened
staff-home-happened-hint = Advice for the moment and for afterwards.
staff-home-happened-choose = Choose what happened
staff-home-notices-hint = News in all languages at once: fill in the place and the time, and copy.
staff-home-review-hint = For people who read the language well: judge the texts that nobody has reviewed.
staff-home-topics = All topics
staff-home-for = For
staff-home-everyone = everyone

## A topic
staff-stage-none = Advice
staff-stage-before = Before: to prevent it
staff-stage-now = Now: while it happens
staff-stage-after = Afterwards: what to do
staff-topic-all = { $topic } · all languages
staff-topic-in = { $topic } · { $language }
staff-topic-facts = Facts and flyers
staff-topic-flyer = Flyer to print in { $language }
staff-topic-sources = Sources ({ $count })
staff-topic-sources-checked = Sources ({ $count }), last checked { $day }
staff-topic-checked = checked { $day }

## Flyers
# Of a topic that nobody is to read off a printer or a browser's history.
staff-flyer-title-sensitive = Flyer in { $language }
staff-flyer-title = Flyer: { $topic } · { $language }
staff-flyer-back = Back to the topic
staff-flyer-letters = Letters
staff-flyer-normal = Normal
staff-flyer-large = Large print
staff-flyer-below = Below each line
staff-flyer-without = Without
staff-flyer-print = Print
staff-flyer-left-out = Not on this flyer, since they may not go out in this language; the topic’s page says why:
staff-flyer-ended = Some of it has ended since this flyer was made, and is left off.
staff-flyer-revision = revision { $revision }

## A notice
staff-form-how = Fill in what happened. The notice appears below in every language at once; nothing can be copied until all is filled in.
staff-form-scripts = The form needs scripts.
staff-form-previews = The notice in each language
staff-form-not-here = It cannot be filled in here: use the command line.

## Checking a post
staff-check-how = Paste a text that you saw or want to send. The page says its language and what it says in English. It also says whether it is one of ours, word for word.
staff-check-text = The text
staff-check-scripts = This page needs scripts.
staff-check-draft = Draft: nobody qualified has reviewed it. It must not be posted.
staff-check-withdrawn = Withdrawn: it must no longer be posted.
staff-check-withheld = Withheld: it must not be posted.
staff-check-status = Its status is “{ $status }”. It must not be posted.
staff-check-ended = Ended: it held until { $until }. It must no longer be posted.
staff-check-published = Published (as of { $day }): it may be posted as it is.
staff-check-published-part = Published (as of { $day }): the whole of it may be posted.
staff-check-published-altered = Published (as of { $day }): post that instead.
staff-check-intact = One of ours, word for word
staff-check-part = A part of one of ours
staff-check-altered = Altered: like one of ours, but not the same
# $what: one of the three above.
staff-check-heading = { $language }. { $what }
# The same, and the text's status, for those who hear the page.
staff-check-said = { $language }. { $what }. { $status }
# $status: how our own text stands, a sentence.
staff-check-not-ours = This is not our text as it is now: do not post it. Somebody changed it, or it is an earlier version. Ours: { $status }
staff-check-short-of = The short line of { $text }
staff-check-title-of = The title of { $text }
staff-check-same-words = (the same words: { $texts })
staff-check-in = { $text } in { $language }
staff-check-left-out = Left out: { $list }.
staff-check-put-in = Put in: { $list }.
staff-check-and-more = { $list } and more
staff-check-only-signs = Only spaces or signs were changed.
staff-check-whole = The whole text:
staff-check-english = In English:
staff-check-english-ours = What ours says, in English (not what was changed):
staff-check-added = Something was added that is not ours
staff-check-added-said = Something was added that is not ours.
staff-check-added-hint = Do not post it with this, and do not take it for ours. Have it read by somebody who knows the language.
staff-check-besides = Besides, it says
staff-check-none = Not one of our texts
staff-check-none-said = Not one of our texts.
staff-check-unknown = As a whole it is none of our texts, and like none of them. This page cannot say what it says, or whether it is true.
staff-check-knows = This page knows the { $count } texts of { $day }. Notices that were filled in are not among them.
staff-check-withheld-words = Words of a text that is withheld
# $why: sentences of `staff-why-…`.
staff-check-do-not-post = Do not post it. { $why }
staff-check-holds-now = What holds now, if anything does: { $text }
# Instead of the line above, where the text's record names what corrects it.
staff-check-corrected-by = It was corrected. Post this instead: { $text }
staff-check-unreviewed = Draft: nobody qualified has reviewed it.
staff-check-not-compared = Not compared
staff-check-cannot = Nothing can be compared.
staff-check-no-texts = The library’s texts are missing from this copy of the site, or of another day: nothing can be compared. Get a new copy of the site.
staff-check-too-long = This is { $count } characters long: too much for a post. Paste one post at a time.
staff-check-too-long-said = This is too long for a post.

## Where a text goes, and copying it
staff-channel = Where does it go?
staff-channel-none = Just the text
staff-channel-other = Somewhere else
staff-copy = Copy
# What is copied is for a reviewer, not for posting.
staff-copy-draft = Copy for reviewer
staff-copied = Copied
staff-copied-what = Copied: { $what }
staff-copied-draft = Copied for a reviewer: { $what }
staff-copy-ended = This text has ended. It was not copied.
staff-copy-with = Copy with English
staff-copy-without = Without English
staff-post-none = no text for it
staff-post-both = { $language } with English
staff-post-part = Part { $number } of { $count }
staff-post-part-of = { $language }, part { $number } of { $count }
staff-post-in-all = In all: { $length }
staff-post-piece = “{ $piece }” is longer than a numbered post: { $length } { $unit }, and a post holds { $most }
staff-post-open = Open { $channel }
staff-post-refused = Not for { $channel }: { $why }.
staff-post-refused-count = Not for { $channel }: { $why } ({ $length }).
staff-queue = Copy in order
staff-queue-start = Copy all { $count } in order
staff-queue-at = { $number } of { $count } · { $what }
staff-queue-next = Copy { $number } of { $count } · next
staff-queue-last = Copy { $number } of { $count } · last
staff-queue-next-draft = Copy for reviewer { $number } of { $count } · next
staff-queue-last-draft = Copy for reviewer { $number } of { $count } · last
staff-queue-copied = On the clipboard: { $what }
staff-queue-following = Copied: { $what }. Next: { $next }
staff-queue-done = Copied: { $what }. That was the last one.
staff-queue-back = Back
staff-queue-skip = Skip
staff-queue-stop = Stop

# An address as a code for a phone.
staff-code = QR code
staff-code-too-long = This is too long for a code: copy the text instead.
staff-code-share = { $channel } with this text, on a phone

## The card
staff-card = Card to show to a person
staff-card-show = Show to a person
staff-card-point = Point to your language
staff-card-other = Other language
staff-card-read = Read aloud
staff-card-stop = Stop reading
staff-card-no-interpreter = This card is not an interpreter. To talk with the person, get an interpreter.

## Pictures and the zip file
staff-saved = Saved: { $name }
staff-picture = Picture
staff-picture-save = Save picture
staff-picture-none = There is no picture of this text: it does not fit.
staff-picture-boxes = Empty boxes instead of letters? Then this computer cannot write this language: do not use the picture.
staff-picture-description = Description, for people who do not see the picture:
staff-picture-description-copy = Copy description
staff-picture-description-copied = Copied: the description
staff-picture-not-saved = The picture was not saved.
staff-kit = Save all texts (one zip file)
staff-kit-making = Making the zip file …
staff-kit-failed = The zip file could not be made.
# In a file of the zip file: where a flyer is printed from, the page for residents, and the ids of the texts on the flyer.
staff-kit-flyer = Flyer: { $link }
staff-kit-public = Page for residents: { $link }
staff-kit-flyer-texts = Texts on it: { $list }
staff-kit-empty = Nothing of this topic is published now.
staff-kit-saved = { $count ->
    [one] Saved: { $name }, { $count } file
   *[other] Saved: { $name }, { $count } files
}

## Searching
staff-find-hint = In English or in the resident’s language. Arrow keys go through the results; Enter opens the first.
staff-find-shortcut = The key / goes to this box
staff-find-results = Results
staff-find-count = { $count ->
    [one] { $count } result
   *[other] { $count } results
}
staff-find-first = { $count ->
    [one] { $count } result, the first { $most } shown
   *[other] { $count } results, the first { $most } shown
}
staff-find-notice = Notice to fill in, in all languages at once
staff-find-nothing = Nothing found
staff-find-nothing-hint = Try another word, or the resident’s own word for it. With nothing in the box, all topics are listed.
staff-find-nothing-said = Nothing found. { $hint }
staff-home-and-general = and { $count } for everyone
staff-home-topics-count = { $count ->
    [one] { $count } topic
   *[other] { $count } topics
}

## Filling in a notice
staff-form-lacks = A part of this copy of the site is missing, or of another day ({ $files }): notices cannot be written. Get a new copy of the site.
staff-form-choose = Choose …
staff-form-places = Listed places are translated.
staff-form-same = Stands in every language as you type it.
staff-form-example = For example: { $example }.
staff-form-most = At most { $count } characters.
staff-form-story = Write it in this language. Leave an empty line between paragraphs.
staff-form-unlisted = “{ $place }” is not a listed place: it stands in every language as you typed it.
staff-form-ends = Ends
staff-form-ends-optional = Ends (may stay empty)
staff-form-ends-at = Ends { $until }.
# $place: the city whose time it is.
staff-form-ends-hint = { $place } time. Then it can no longer be copied here.
staff-form-over = That time is over.
staff-form-day = Day
staff-form-time = Time
staff-form-in-hours = { $count ->
    [one] in { $count } hour
   *[other] in { $count } hours
}
staff-form-tonight = tonight 10 p.m.
staff-form-tomorrow = tomorrow 7 p.m.
staff-form-label-in = { $label } in { $language }
# $problem: one of `staff-value-…`.
staff-form-problem = { $label }: { $problem }
staff-form-half = this is not complete
staff-form-done = Everything is filled in.
staff-form-todo = Still to do:
staff-form-incomplete = Not complete. Still to do: { $list }.
staff-form-unwritable = it cannot be written in this language
# $length: `512/280 weighted characters`.
staff-form-posts = { $count ->
    [one] { $length } · { $count } post
   *[other] { $length } · { $count } posts
}
staff-form-too-long = it is too long for { $channel }
staff-form-refused = It cannot go there as it is: { $list }. Shorten what you filled in, or choose another place.
staff-form-copied = Copied: { $language }.
staff-form-not-copied = { $language }: this can no longer be copied.
staff-form-ready = { $count ->
    [one] The notice is ready in { $count } language.
   *[other] The notice is ready in { $count } languages.
}
staff-form-not-ready = The notice is not complete any more.
staff-form-clear = Clear the form

## What is wrong with a value; stands behind the field's name and a colon
staff-value-empty = this is empty
staff-value-paragraphs = leave an empty line between paragraphs
staff-value-one-line = give it in one line
staff-value-hidden = it has a hidden character; type it instead of pasting it
staff-value-day = give a day such as 2026-12-03
staff-value-day-outside = this site can write { $count } days from { $from }; make it anew for other days
staff-value-time = give a time such as 19:00
staff-value-moment = give a day and a time
staff-value-one-moment = give one day and time
staff-value-number = give a number, in digits alone
staff-value-choice = choose one of the list
staff-value-url = give a web address that begins with https://
staff-value-kind = this page does not know how to check the kind "{ $kind }"
staff-value-long = it is { $count } too long (Chinese and Korean characters count double)
staff-value-no-name = the list has no name for it in this language that may be used
staff-value-over = this time is over

## How long a text is
staff-count = { $length } { $unit }
staff-count-limit = { $length }/{ $limit } { $unit }
staff-count-parts = { $count ->
    [one] { $said }, { $encoding }, { $count } part
   *[other] { $said }, { $encoding }, { $count } parts
}
staff-measure-most = it has { $count } { $unit }, and the most is { $most }
staff-measure-control = it has the control character { $character }, which no post can carry
staff-measure-refused = it has the character { $character }, which { $channel } refuses
staff-measure-alphabet = an alert can only use the text message alphabet, which has no { $characters }
staff-measure-alphabet-more = an alert can only use the text message alphabet, which has no { $characters } and others
