### Security for stores and small businesses: break-ins at night, robberies by day, and repeated theft

business-security = Store and business security
    .summary = Light, good locks and little cash make a store safer. In a robbery, do not fight. After a break-in, stay out and call { -contact-emergency }.
    .keywords = store robbery, my store got robbed, bodega robbery, deli robbed, restaurant break-in, store break-in, business burglary, store burglery, store window smashed, smash and grab, cash register stolen, stolen register, shoplifting, shoplifter, shoplifters, store cameras, roll-down gate, crime prevention officer, security survey, small business owner

business-security-how = How thieves do it: At night, a thief may break a glass door. Some come in by the roof, the cellar or an empty store next door. By day, a robber may look at the store first, or dress as a delivery worker.
    .short = At night, some thieves come in by the roof or the cellar.
business-security-locks = When everyone has left, lock the doors and the cellar, and keep lights on. While people are inside, keep every exit easy to open. Ask your landlord how to keep thieves off the roof and still let people out in a fire.
    .short = Thieves use back doors and cellars. Lock them when you close.
business-security-cash = Keep little cash in the register, and put the rest in a safe or in the bank. When you close, take the cash out and leave the drawer open and empty. Then a thief need not break it.
    .short = Robbers want cash. Keep little of it in the register.
business-security-bank = Take cash to the bank at different times and by different streets, with another person if you can. Use a plain bag. Does someone follow you? Go into a busy place and call { -contact-emergency }.
    .short = Thieves may watch your bank trips. Change times and streets.
# Crime prevention officer: a police officer who advises on locks, lights and cameras.
business-security-survey = Ask your precinct for a free security survey. A crime prevention officer can visit your store and look at your locks, lights and cameras. You have a right to a free interpreter.
    .short = Ask your precinct for a free security survey of your store.
business-security-robbery = Is someone robbing your store? Give what the robber asks for. Do not argue, fight or chase. Before you move, say what you will do. Call { -contact-emergency } as soon as it is safe.
    .short = Robber in your store? Do not fight. When safe, call { -contact-emergency }.
business-security-break-in = Is a lock, a door or a window of your store broken? Do not go in. The thief may still be inside. Go to a safe place and call { -contact-emergency }. Does a camera show a thief? Stay away, and call { -contact-emergency }.
    .short = Store broken into? Do not go in. Call { -contact-emergency }.
business-security-after = When a robber has left your store, lock the door and call { -contact-emergency }, even if no one is hurt. Touch nothing until the police come. Save the camera video. Ask witnesses to wait, or to leave a name and a number.
    .short = Robber has left? Lock the door, call { -contact-emergency }, touch nothing.
# Merchants Business Improvement Program: the name of a program of the Queens District Attorney and the police.
business-security-again = Is someone stealing or making threats in your store? Do not block or chase. Call { -contact-emergency }. Same person often? Ask your precinct about the Merchants Business Improvement Program. Police can warn that person to stay out.
    .short = Thief in your store again? Do not block or chase. Call { -contact-emergency }.
business-security-help = A robbery or a break-in at work is hard on owners and workers. Ask your precinct about the Crime Victim Assistance Program. An advocate can listen and help you find services. The program is free.
    .short = Robbed at work? Ask your precinct for a victim advocate.
