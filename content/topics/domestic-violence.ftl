### Domestic violence

domestic-violence = Domestic violence
    .summary = You deserve to be safe at home. Free help is there day and night.
    .keywords = abuse, abusive partner, hit, beaten, threatened, controlling, husband, wife, boyfriend, girlfriend, family violence, shelter, order of protection

domestic-violence-how = How this works: A partner or a relative uses fear to control someone. It may be threats, insults, hitting, control over money, or keeping the person from friends. It can begin slowly, and without hitting.
    .short = Domestic violence can be threats and control, too.
domestic-violence-danger = In danger right now? Call { -contact-emergency }. An interpreter can join the call for free.
    .short = In danger now? Call { -contact-emergency }.
domestic-violence-hotline = You can talk to someone day or night. Call { -contact-domestic-violence-name } at { -contact-domestic-violence }. The call is free and confidential.
    .short = Free, confidential help: { -contact-domestic-violence }
domestic-violence-status = You can get help no matter what your immigration status is.
    .short = Help does not depend on immigration status.
domestic-violence-code-word = Choose a code word with someone you trust. Agree on what they do when you say or text it, such as calling { -contact-emergency }.
    .short = Agree on a code word that means you need help.
domestic-violence-bag = If you may need to leave, pack a bag with ID, papers, medicine, keys and cash. Keep it where the person who hurts you will not find it.
    .short = In case you must leave, hide a bag with ID and keys.
domestic-violence-phone = Could someone be checking your phone? That person may see your calls, messages and searches. Use a safer phone or computer to look for help, such as one at a library.
    .short = Phone being watched? Use a safer one to get help.
domestic-violence-not-your-fault = Abuse is not your fault. It can be hitting, and it can also be threats, control over money or being kept from family.
    .short = Abuse is not your fault.
domestic-violence-friend = A friend tells you about abuse? Listen and believe them. Ask what would help, and let them decide.
    .short = A friend tells you about abuse? Listen and believe them.
