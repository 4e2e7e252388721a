### What public pages and the page for reviewers say in their own words. It is no text to post. Staff's pages are in English and have their words in src/site/staff.ftl.

## Every page on a sensitive topic
site-leave = Leave this page quickly
# Stands at the button of `site-leave`: another way to do the same.
site-leave-how = Or press Shift three times

## Public pages
# A link for people who go through the page by keyboard.
site-skip = Skip to the advice
# The name of the list of languages.
site-languages = This page in other languages
# The heading of the list of topics.
site-topics = Advice on preventing crime
# A link to that list.
site-all-topics = All topics
# Headings: advice for no time in particular, before it happens, while it happens, after it.
site-advice = Advice
site-before = To prevent it
site-now = While it is happening
site-after = Afterwards
# $day: when the page was made.
site-made = As of { DATETIME($day, dateStyle: "long") }.
# Instead of the advice on a topic, or of the list of topics.
site-nothing = No advice on this topic has been reviewed in this language yet, so none is shown here.
site-nothing-at-all = No advice has been reviewed in this language yet, so none is shown here.
# In the place of a piece of advice.
site-ended = This advice has ended and is no longer shown.
# Above a page that somebody opens weeks after it was made.
# $count: days, a whole number.
site-old = { $count ->
    [one] This page was made { $count } day ago. Some of it may have changed since.
   *[other] This page was made { $count } days ago. Some of it may have changed since.
}
site-clock-wrong = The date of this device is wrong, so this page cannot tell whether its advice still holds. Please check the date and time.

## The page for reviewers: people who read a language judge its texts there, one after the other
# The page's heading; the language stands behind it.
site-review-title = Review texts
site-review-scripts = This page needs scripts, which are turned off in this browser.
site-review-gone = The texts are missing from this copy of the site.
# $title: the English title of a topic. $file: the name of a file.
site-review-not-loaded = The texts of “{ $title }” could not be loaded: the file { $file } is missing from this copy of the site.
# The name of a bar that grows as texts are judged.
site-review-meter = Texts judged
# $judged: how many texts have a verdict, $count: of how many.
site-review-progress = { $judged } of { $count } judged
# $judged: how many texts have a verdict, $count: of how many. $seconds: as many texts took longer as took less.
site-review-progress-seconds = { $judged } of { $count } judged · { $seconds } seconds a text (median)
site-review-not-kept = This browser keeps nothing for this page: save the file before you close it.

# Before the first text
# $count: texts, $language: the name of their language.
site-review-waiting = { $count ->
    [one] { $count } text waits for somebody who reads { $language } well. Read it as the people would whom it is for, and say whether it may go out.
   *[other] { $count } texts wait for somebody who reads { $language } well. Read each as the people would whom it is for, and say whether it may go out.
}
site-review-name = Your name
site-review-name-hint = As the list of reviewers has it, or your id there. It stands in the file that you save, and whoever takes the file in compares it.
site-review-kept-hint = Your verdicts stay in this browser until you have it forget them, those on sensitive topics too. Do not use a computer on which others may look.
site-review-begin = Begin
site-review-go-on = Go on with a file that you saved

# The menu
site-review-menu = Save, topics, settings
# $name: the reviewer's.
site-review-you = You review as { $name }.
site-review-rename = Change the name
site-review-save = Save the file
# “beatbook import” is a command: it stays as it is.
site-review-send = Send it to whoever keeps the texts: they take it in with “beatbook import”.
site-review-load = Load a file
# The letters stay as they are: they are keys.
site-review-keys = Single keys: A approve, C change, R reject, O open, S skip, B back
site-review-only = Which texts
# $name: a kind of texts, one of those below, $count: how many there are.
site-review-only-one = { $name }: { $count }
site-review-only-all = All
site-review-only-unreviewed = Never reviewed
site-review-only-edited = Changed since the review
site-review-only-stale = The English has changed
site-review-only-rejected = Rejected
site-review-order = Topics, in the order of need
# $count: the texts of a topic.
site-review-all-judged = all { $count } judged
# $judged: how many texts of a topic have a verdict, $count: of how many.
site-review-some-judged = { $judged } of { $count }
site-review-forget = Forget the verdicts in this browser
site-review-forget-sure = Press again: verdicts that no file has are lost
site-review-forgotten = Forgotten.
# $count: verdicts in the file.
site-review-saved = { $count ->
    [one] Saved { $count } verdict.
   *[other] Saved { $count } verdicts.
}
# $taken of the $count verdicts of a file were new here.
site-review-taken = { $taken } of { $count } verdicts taken over.
site-review-taken-others = The others were here already, or later.
# $count: verdicts of a file.
site-review-unread = { $count } could not be read.

# What is wrong with a file that somebody loads
site-review-file-large = It is too large for a review file.
site-review-file-json = It is not a review file: it cannot be read.
site-review-file-kind = It is not a review file of Beatbook.
# $version and $own: numbers, the file’s and the page’s.
site-review-file-version = It is of version { $version }, and this page reads version { $own }.
# $locale and $own: tags of languages, such as ko.
site-review-file-locale = It is about texts in “{ $locale }”, and this page is for “{ $own }”.
# $library: its name.
site-review-file-library = It is about another library: “{ $library }”.

# Verdicts
site-review-verdict = Verdict
site-review-approve = Approve
# The English has changed; the translation is right all the same.
site-review-still-right = Still right
site-review-change = Change
site-review-reject = Reject
site-review-cancel = Cancel
site-review-take = Take the change
# $part: what must be opened to be read, such as “Short line”.
site-review-open = Open: { $part }
site-review-back = Back
site-review-skip = Skip
site-review-all-opened = Everything was opened.
site-review-ready = Ready.
site-review-approved = Approved.
site-review-changed = Changed.
site-review-rejected = Rejected.
site-review-before-approve = You have approved it. A new verdict takes the place of that one.
site-review-before-change = You have changed it. A new verdict takes the place of that one.
site-review-before-reject = You have rejected it. A new verdict takes the place of that one.
# $reason: what the import said of the verdict, in English.
site-review-not-taken = Your verdict was not taken: { $reason }
site-review-elsewhere-approve = In another tab it was just approved.
site-review-elsewhere-change = In another tab it was just changed.
site-review-elsewhere-reject = In another tab it was just rejected.
# Why a verdict cannot be given yet
# $part: names of parts of the text that nobody has opened.
site-review-open-first = Open first: { $part }.
site-review-read-first = Read what you have just opened.
site-review-say-why = Say why: choose what kind of fault it is, or write a note.
site-review-nothing-changed = Nothing is changed yet.
site-review-put-right = Something must be put right first: it is said below the field.
# $name: a person’s.
site-review-rejected-stays = Only { $name }, who rejected it, can approve it as it stands. Change it, or skip it.
site-review-last = This is the last one.
site-review-nothing = Nothing waits for a review
site-review-finished = All texts have a verdict
site-review-finished-kind = All texts of this kind have a verdict
site-review-go-on-all = Go on with all texts
site-review-save-now = Save the file now, and send it to whoever keeps the texts.

# What is said of a text
site-review-unreviewed = Nobody has reviewed it.
site-review-edited = It has been changed since somebody reviewed it.
site-review-stale = The English has been changed since it was translated: is it still right?
site-review-standing-rejected = A reviewer rejected it.
site-review-machine = A machine wrote it.
site-review-machine-edited = A machine wrote it, and a person edited it.
site-review-person = A person wrote it.
# $name: a person’s.
site-review-translated-by = Translated by { $name }.
site-review-not-posted = Not to be posted.
# $note: what was written beside the text, in English as a rule.
site-review-noted = Noted: { $note }
# $name: who rejected it, $day: when, such as 2026-11-26, $reason: why, in their own words.
site-review-rejected-because = Rejected by { $name } on { $day }: { $reason }
# $question: what somebody who signs off must answer, in English.
site-review-question = For whoever signs off: { $question }
site-review-urgent = Urgent
site-review-season = In season now
site-review-sensitive = Sensitive: a qualified reviewer must judge it
# $who: who must agree besides, an English word such as “legal”.
site-review-sign-off = Needs { $who } sign-off besides

# The parts of a text
site-review-part-text = Text
# A shorter form, for text messages.
site-review-part-short = Short line
site-review-part-summary = Summary
site-review-part-title = What staff call it
# A part that has several wordings and is called after nothing.
site-review-wording = Wording
# $name: what is chosen, such as “Place”; $count: how many choices there are.
site-review-variants = { $count ->
    [one] { $name }: { $count } variant
   *[other] { $name }: { $count } variants
}
# $name: of the choice, such as “other”.
site-review-variant = Variant { $name }
site-review-show = Show in the text
site-review-shown = Shown in the text.
# $open and $close: the two braces.
site-review-braces = What stands between { $open } and { $close } is filled in later: keep it as it is. One with -> stands for variants, which have fields of their own.
site-review-fits = It fits everywhere
# $places: where it is posted.
site-review-too-long = Too long for one post: { $places }
# $length: such as “301 of 280 characters”.
site-review-over = { $length }: too long for one post
site-review-samples = With these samples; at its longest it is measured on import.
# $count: how many agreed words the text has.
site-review-terms = Agreed words: { $count }
# Of an agreed word.
site-review-term-absent = not in the text
site-review-term-not = Not: { $words }.
site-review-term-proposal = A proposal: not yet seen in the press.

# What is wrong with a text that is changed
# $problem: one of those below; it may stay.
site-review-look-again = Look again: { $problem }
site-review-empty = It is empty.
site-review-second-line = It goes on in a second line: a text stands on one.
# $characters: their names, such as U+200B.
site-review-hidden = It has a character that nobody sees: { $characters }.
# $open: “{”, $close: “}”.
site-review-brace = A brace { $open } or { $close } stands alone. What is filled in stands between both.
# $filled: what is filled in, in braces.
site-review-twice = Twice: { $filled }. Its variants stand in one place.
# $filled: what is filled in, in braces.
site-review-lost = Missing: { $filled }. It is filled in when the text is used.
# $filled: what somebody typed in braces.
site-review-unknown = Not known: { $filled }. Only what the text had may be filled in.
# $word: in the language of the text.
site-review-avoid = The glossary says not to write “{ $word }”.
# $word and $instead: in the language of the text.
site-review-avoid-instead = The glossary says not to write “{ $word }”. Write “{ $instead }”.
# $why and $help: in English.
site-review-found = “{ $words }”: { $why }; { $help }.
# $term: an agreed English word; $forms: what stands for it in the language of the text.
site-review-term-gone = The agreed word for “{ $term }” is gone: { $forms }.

# Kinds of faults
site-review-note = Note
site-review-kind = What kind of fault
site-review-kind-mistranslation = Accuracy: it says something else
site-review-kind-omission = Accuracy: something is left out
site-review-kind-addition = Accuracy: something is added
site-review-kind-untranslated = Accuracy: something is not translated
site-review-kind-grammar = Language: grammar
site-review-kind-spelling = Language: spelling
site-review-kind-punctuation = Language: punctuation
site-review-kind-unintelligible = Language: it cannot be understood
site-review-kind-terminology = Words: not the agreed ones
site-review-kind-register = Style: the wrong form of address
site-review-kind-awkward = Style: nobody would say it so
site-review-kind-convention = Numbers, dates and the like: not as they are written here
site-review-kind-audience = Not right for those whom it is for
site-review-kind-length = Too long
site-review-kind-other = Something else

# Files whose texts are no topic
site-review-file-notices = Lines that stand below other texts
site-review-file-contacts = Names of contacts
site-review-file-templates = Notices to fill in
site-review-file-places = Places
site-review-file-signature = Signature
site-review-file-site = What the public pages and this page say themselves
