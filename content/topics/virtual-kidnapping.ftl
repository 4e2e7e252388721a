### Virtual kidnapping: ransom calls about a kidnapping that did not happen, and students who are made to hide. Since a call can be real, each short line that speaks to somebody who gets one names 911.

virtual-kidnapping = Fake kidnapping calls
    .summary = A caller says that someone kidnapped your relative and demands money. It is often a scam. Call { -contact-emergency }.
    .keywords = virtual kidnapping, virtual kidnaping, cyber kidnapping, kidnapping scam, kidnap scam, ransom call, ransom text, ransom scam, ransom photo, proof of life photo, we have your daughter, they say they have my son, call says my mom was kidnapped, someone screaming on the phone, told to hide in a hotel, told to fake my own kidnapping, told to stay on video, exchange student missing, student hiding from fake police

# Ransom: money demanded to let a person go.
virtual-kidnapping-how = How this scam works: A caller or a text says that someone kidnapped your relative. You hear screams or see a photo. Both can be fake. The scammer wants a ransom fast. Some first scare students into hiding.
    .short = A caller says your relative was kidnapped? Call { -contact-emergency }.
virtual-kidnapping-code-word = Choose a secret word with your family. A caller says that your relative was kidnapped? Ask for the word, and call { -contact-emergency } either way. Set your accounts to private: scammers copy photos from social media.
    .short = Ransom calls can be fake. Choose a secret family word now.
virtual-kidnapping-students = Students: give your family the numbers of a roommate, a friend and your school. If someone tells your family that you were kidnapped, they can check. Tell them now that such calls can be fake.
    .short = Students: fake ransom calls reach families. Tell yours now.
virtual-kidnapping-call = A caller says that your relative was kidnapped? Ask someone near you to call { -contact-emergency } from another phone, and to call your relative. Are you alone? Hang up and make both calls. Call { -contact-emergency } first.
    .short = Ransom call? Call { -contact-emergency }, then call your relative.
virtual-kidnapping-calm = On the phone with someone who demands a ransom? Speak slowly, and do not argue. Ask to speak with your relative. Do not say names or where you are. Have someone call { -contact-emergency } from another phone.
    .short = Ransom call? Do not say your relative's name. Call { -contact-emergency }.
virtual-kidnapping-photo = Does a ransom text show a photo or a video of your relative? It may be fake. Take a screenshot before it disappears. Call { -contact-emergency } and show it to the police. Try to reach your relative in another way.
    .short = Photo of a kidnapped relative? It may be fake. Call { -contact-emergency }.
virtual-kidnapping-pay = A caller demands a ransom? Call { -contact-emergency } before you send any money, even if the caller forbids it. Do not go to meet the caller or bring cash. That can be dangerous.
    .short = Told to pay a ransom and tell no one? Call { -contact-emergency }.
virtual-kidnapping-hide = Does a caller tell you to hide, stay on video or take photos as if you were kidnapped? It is a scam. The caller may threaten your family. End the call, go to people you trust and call { -contact-emergency }.
    .short = Told to hide and stay on video? It is a scam. Call { -contact-emergency }.
virtual-kidnapping-paid = Paid a ransom? If you have not reached your relative, call { -contact-emergency }. In any case, call your bank or the wire company and ask it to stop the payment. Keep the messages and phone numbers for the police.
    .short = Paid a ransom? Call your bank. Relative not safe? Call { -contact-emergency } first.
virtual-kidnapping-report = Is your family safe after a ransom call? Report it at your precinct and to the { -contact-internet-crime-name }: { -contact-internet-crime }. Is someone missing or in danger? Call { -contact-emergency }.
    .short = Ransom call, and someone really is missing? Call { -contact-emergency }.
