### Hate crimes

hate-crime = Hate crimes
    .summary = A crime against someone because of who they are can be a hate crime. You can report it, and you need not prove it.
    .keywords = hate crime, hate crimes, bias crime, bias incident, racism, racist attack, slur, go back to your country, anti-Asian, antisemitic, swastika, islamophobia, hijab pulled, homophobic, gay bashing, spit on, pushed on the subway, discrimination

hate-crime-how = How this works: A hate crime targets a person or property because of who someone is or seems to be. It can be about race, national origin, religion, gender, age, disability or sexual orientation.
    .short = Attacked because of who you are? It can be a hate crime.
hate-crime-ready = Know what to do before you need it. In an emergency, call { -contact-emergency }, say your language in English, such as "Spanish", and stay on the line. An interpreter will join.
    .short = Emergency? Call { -contact-emergency } and say your language in English.
hate-crime-danger = Being attacked or threatened because of who you are? Get to a safe place if you can, and call { -contact-emergency }.
    .short = Attacked or threatened for who you are? Call { -contact-emergency }.
hate-crime-witness = See a hate crime? Do not try to stop it alone. Call { -contact-emergency } from a safe place. Tell the police that you are a witness.
    .short = See a hate crime? Call { -contact-emergency }. Tell the police what you saw.
hate-crime-details = After a hate crime, write down what was said and done, where and when. Note what the attacker looked like. The words can matter to the police.
    .short = After a hate crime, write down what was said and done.
hate-crime-keep = Did someone send you a threat or paint hate on your wall? Keep the messages. Take photos before you clean up, and do not touch or throw away a written threat.
    .short = Hate message or graffiti? Take a photo before you clean up.
hate-crime-not-sure = Not sure that it was a hate crime? Report it anyway, and say why you think so. You do not have to prove it. If it may be one, the police tell their Hate Crime Task Force.
    .short = Not sure it was a hate crime? Report it anyway.
hate-crime-status = Your immigration status does not keep you from reporting a hate crime or from getting help. You have a right to a free interpreter.
    .short = Anyone can report a hate crime, with or without papers.
hate-crime-help = The hate crime is over, and no one is hurt? Report it at your precinct. You can also tell { -contact-hate-bias-name }: { -contact-hate-bias }. If someone is hurt or in danger, call { -contact-emergency }.
    .short = Report a hate crime: your precinct. Hurt? Call { -contact-emergency }.
