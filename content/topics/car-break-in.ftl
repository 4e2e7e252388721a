### Car break-ins

car-break-in = Car break-ins
    .summary = Leave nothing in view, and a thief has less reason to break in.
    .keywords = broken window, smashed window, theft from car, stolen from car, parked car, auto larceny, parking, trunk

car-break-in-how = How thieves do it: They walk past parked cars, look inside and try the doors. If a door opens, they take what they find. If they see a bag, a phone or a box, they may break the window.
    .short = Thieves look into parked cars and try the doors.
car-break-in-nothing-visible = Leave nothing in view in a parked car. A bag, a charger or a few coins can be enough for someone to break a window.
    .short = Leave nothing in view in a parked car.
car-break-in-stow-early = Put bags in the trunk before you get to where you park. Someone may be watching when you do it there.
    .short = Put bags in the trunk before you arrive.
car-break-in-lock = Close the windows, lock every door and take the key with you, even for a quick stop.
    .short = Lock your car and take the key, even for a minute.
car-break-in-papers = Do not leave your wallet, passport, laptop or house keys in the car overnight.
    .short = Do not leave ID, a laptop or keys in the car at night.
car-break-in-park = Park in a well-lit, busy place when you can, or in a garage with staff.
    .short = Park where it is well lit and busy.
car-break-in-happening = See someone breaking into a car? Call { -contact-emergency } and say where you are. Stay away from the person.
    .short = Break-in happening now? Call { -contact-emergency }.
car-break-in-after = Window broken when you come back? Take photos and touch as little as you can. Then report it at your precinct, or call { -contact-city-services } to ask about reporting online.
    .short = Car broken into? Take photos and report it.
