### Catalytic converter: a part of the exhaust under a car. To etch: to burn a number into the metal. VIN: the car's serial number.

catalytic-converter = Catalytic converter theft
    .summary = Thieves cut the catalytic converter from under parked cars. Park with care, mark the part, and stay away from a thief.
    .keywords = catalytic converter, catalytic converter stolen, catalytic convertor, catalitic converter, cat converter, cat stolen, cut out my catalytic converter, sawing under my car, someone under my car, car sounds loud, car is roaring, exhaust cut off, stole part of my exhaust, CATGUARD, cat guard, Cat-Scan program, VIN etching, etching event, catalytic converter shield, Prius catalytic converter

catalytic-converter-how = How thieves do it: They slide under a parked car, often at night, and saw off the catalytic converter. This part of the exhaust holds costly metals. It can take less than two minutes.
    .short = Thieves can saw a part off your parked car in minutes.
catalytic-converter-which = Thieves often pick hybrids, and trucks and vans that are high off the ground. They also look for cars that stay parked in one place for long. If you have such a car, protect its catalytic converter.
    .short = Truck or hybrid? Thieves want its catalytic converter.
catalytic-converter-park = Park in a garage if you can. If not, park in a well-lit, busy place, close to the entrance of a building. Move the car often. Thieves need time alone under a car.
    .short = Thieves cut parts from parked cars. Park in good light.
catalytic-converter-mark = Have a number etched on your catalytic converter, so that it can be traced to your car. Ask your precinct if a free etching event is planned, or ask a dealer or repair shop.
    .short = A number on your catalytic converter can help the police.
catalytic-converter-guard = Ask a repair shop about a metal shield or cage for the catalytic converter. It makes the theft slower. A car alarm that reacts when the car shakes can help too.
    .short = Thieves take catalytic converters. A metal shield slows them.
catalytic-converter-insurance = Ask your insurance company if your policy covers a stolen catalytic converter. In most cases you need "comprehensive" coverage, which is optional.
    .short = Is a stolen catalytic converter insured? Ask your insurer.
catalytic-converter-happening = Do you see or hear someone saw under a parked car? Stay away and do not shout, even if it is your car. Such thieves may have weapons. Call { -contact-emergency } and say where the car is.
    .short = Someone is sawing under a car? Stay away and call { -contact-emergency }.
catalytic-converter-sign = Does your car suddenly roar when you start it? The catalytic converter may be gone. Turn off the engine, and do not drive: a fuel line may be cut. Smell fuel? Move away and call { -contact-emergency }. Have the car towed.
    .short = Your car roars when it starts? Turn it off. Do not drive it.
catalytic-converter-report = Catalytic converter stolen? Do not go under the car. Take photos and report it at your precinct, then tell your insurance company. If the thieves are still near, stay away and call { -contact-emergency }.
    .short = Car part stolen? Tell your precinct. Thief near? Call { -contact-emergency }.
catalytic-converter-tip = Know something about people who steal catalytic converters, or buy stolen ones? Call { -contact-crime-stoppers-name }, { -contact-crime-stoppers }. You do not give your name.
    .short = Tips on car part theft, no name needed: { -contact-crime-stoppers }
