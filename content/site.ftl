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
site-old = { $count ->
    [one] This page was made { $count } day ago. Some of it may have changed since.
   *[other] This page was made { $count } days ago. Some of it may have changed since.
}
site-clock-wrong = The date of this device is wrong, so this page cannot tell whether its advice still holds. Please check the date and time.
