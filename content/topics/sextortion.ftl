### Sextortion

sextortion = Sextortion
    .summary = Someone threatens to share a private image unless you pay or send more. It is not your fault, and there is help.
    .keywords = sextortion, sextorsion, blackmail, nudes, sent a nude, sent a pic, leaked pics, threatening to post my photos, send it to my friends, Snapchat, Instagram, webcam, fake girl, catfish, revenge porn, deepfake nude, scared to tell my parents, pay or I post it

sextortion-how = How this works: A new friend online asks for a private photo, or claims to have one. It may be an adult posing as a teen. Then come threats: pay or send more, or your family and friends will see it.
    .short = A new friend online wants a private photo? It may be a trap.
sextortion-strangers = Online, anyone can pretend to be someone else, even with photos and videos. Be careful when someone from a game or an app wants to move the chat to another app.
    .short = Online, anyone can pretend to be someone else.
# Said to parents; the sentence in quotation marks is what a parent says to a child.
sextortion-parents = Parents, talk with your child before this happens. You can say: "If someone threatens you over a photo, come to me. I will not be angry. I will help."
    .short = Tell your child: "Threatened over a photo? I will help you."
sextortion-do-not-pay = Is someone threatening to share a private image of you? Do not pay, and do not send more. Paying rarely makes it stop. Often they ask for more.
    .short = Threatened over a private photo? Do not pay or send more.
sextortion-save = Keep the messages, the usernames and the payment demands. Do not delete your account. Then report the person in the app and block them. What you keep can help the police.
    .short = Threatened over a photo? Keep the messages, then block.
sextortion-phone = A phone can be watched. Does the person who threatens you live with you or know your password? Use a safer phone or computer to get help.
    .short = A phone can be watched. Get help on a safer one.
sextortion-crisis = Do you feel trapped, or think of hurting yourself? Call { -contact-crisis-lifeline-name }, { -contact-crisis-lifeline }, day or night. In danger now? Call { -contact-emergency }.
    .short = Feel trapped? Call { -contact-crisis-lifeline }. In danger? Call { -contact-emergency }.
sextortion-not-your-fault = If someone threatens you over a private image, it is not your fault. The person who threatens you is committing a crime. You are not alone.
    .short = Threatened over a private photo? It is not your fault.
sextortion-tell = Tell someone you trust today. If you are a teen, tell a parent, a teacher or another adult. Saying "I need help" is enough to begin.
    .short = Threatened over a photo? Tell an adult you trust.
# "Take It Down" is the name of the service.
sextortion-remove = Were you a minor in the image? Take It Down can help get it off the internet. It is a free service of the National Center for Missing and Exploited Children. Be wary of firms that charge for this.
    .short = A free service, Take It Down, helps remove images of minors.
sextortion-help = You can report sextortion to your precinct, or online to the { -contact-internet-crime-name } at { -contact-internet-crime }. You have a right to a free interpreter when you deal with the police.
    .short = Report sextortion to your precinct or at { -contact-internet-crime }
