### Human trafficking

human-trafficking = Human trafficking
    .summary = No one may force you to work or to sell sex. You can get help, and you choose which help.
    .keywords = human trafficking, trafficked, sex trafficking, labor trafficking, forced labor, forced to work, forced to sell sex, pimp, they took my passport, boss keeps my ID, can't leave my job, owe money to smuggler, debt bondage, massage parlor, brothel, modern slavery, not paid

human-trafficking-how = How this works: A trafficker uses force, lies or threats to make someone work or sell sex. It may begin with a promise of a job or of love. Then come debts, papers taken away, and threats to the family.
    .short = Forced to work or to sell sex? That is human trafficking.
human-trafficking-job = Before you start a job in a new place, look the company up. Tell someone you trust where you will be and with whom. Do not pay to get a job, and keep your own passport and ID.
    .short = New job far away? Keep your own passport and ID.
human-trafficking-signs = These can be signs of trafficking: a person seems afraid and watched. Someone else speaks for them or holds their ID. They work very long hours and cannot come and go freely.
    .short = Afraid, watched, without ID? It can be human trafficking.
human-trafficking-do-not-confront = Think you see trafficking? Do not confront anyone or step in yourself. Note the place and what you saw. If someone is in danger, call { -contact-emergency }. If not, call { -contact-human-trafficking }.
    .short = Think you see trafficking? Do not step in. Call { -contact-human-trafficking }.
human-trafficking-danger = Is someone forcing you to work or to sell sex? If you are in danger, call { -contact-emergency } when you can, and say where you are. An interpreter can join the call for free.
    .short = Forced to work or sell sex, and in danger? Call { -contact-emergency }.
human-trafficking-phone = A phone can be watched. If someone controls you, look for help on a phone or computer that they cannot check. Do it only when it is safe.
    .short = A phone can be watched. Look for help on a safer one.
human-trafficking-not-your-fault = If someone forces you to work or to sell sex, it is not your fault. That is true even if you said yes at first or owe that person money.
    .short = Forced to work or sell sex? It is not your fault.
human-trafficking-status = Victims of human trafficking can get help no matter what their immigration status is.
    .short = Forced to work? You can get help, with or without papers.
human-trafficking-choice = You choose the help you want: a safe place to stay, a doctor, a lawyer or someone to talk to. You do not have to press charges to get it.
    .short = Forced to work or sell sex? You choose the help you want.
human-trafficking-help = For free help, day or night, call { -contact-human-trafficking-name }, { -contact-human-trafficking }, or New York City's hotline for crime victims, { -contact-domestic-violence }. You can ask first what they must tell others.
    .short = Forced to work or sell sex? Free help: { -contact-human-trafficking }
