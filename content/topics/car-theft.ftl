### Whole cars stolen; what is stolen from a car is the topic car-break-in. Key fob: a small device that opens the car by a signal.

car-theft = Car theft
    .summary = Turn off your car, lock it and take the key. If your car is stolen, call { -contact-emergency }.
    .keywords = stolen car, car stolen, my car is gone, car missing, car was stolen, stole my car, stolen vehicle, auto theft, grand larceny auto, carjacking, car jacking, left car running, warming up car, keys in car, key fob, keyless, relay attack, Kia Boys, Hyundai, steering wheel lock

car-theft-how = How thieves do it: They look for cars that are running, unlocked or have a key inside. They can start some older cars without a key. For newer cars, some use a device that extends the signal of the key fob.
    .short = Thieves look for running cars and for keys left inside.
car-theft-running = Turn off the engine, lock the car and take the key or fob, even for one minute. A running car can be driven away, in many cases without the fob.
    .short = Thieves take running cars. Turn yours off, even for a minute.
car-theft-child = Take your children and pets with you when you leave the car, even for one minute. Thieves have driven off with a child in the back seat.
    .short = Do not leave a child in the car. A thief can take both.
car-theft-fob = Do not keep a spare key in the car. At home, keep a key fob far from the car. Put it in a metal box or in a pouch that blocks its signal. Thieves can use that signal to open the car.
    .short = Thieves can use a key fob's signal. Keep it in a metal box.
# Ignition: where the key turns. The years and the part are those of the settlement of December 2025.
car-theft-wheel-lock = Is your Kia or Hyundai from 2011 to 2022, and does it start with a metal key? Use a steering wheel lock. Ask a dealer if your car can get the free part that protects the ignition.
    .short = Thieves seek older Kias and Hyundais. Use a wheel lock.
car-theft-record = Keep a photo of your plate, your registration and the car's serial number (VIN) at home or on your phone. The police and your insurance company will ask for them.
    .short = Police need your plate and VIN. Keep a copy at home.
car-theft-happening = Is someone taking your car while you are there? Do not hold on, and do not chase. If the person has a weapon, give up the key. Get away and call { -contact-emergency }. Say where you are, and if a child is in the car.
    .short = Someone is taking your car? Get away and call { -contact-emergency }.
car-theft-gone = Your car is gone, and a child was in it? Call { -contact-emergency } at once. If not, call { -contact-city-services } to ask if it was towed. If they cannot find it, call { -contact-emergency }. Do you have a tracker in the car? Tell the police.
    .short = Car towed? { -contact-city-services } can check. Stolen? Call { -contact-emergency }.
car-theft-found = Do you know where your stolen car is, from a tracker or a friend? Do not go to it or get in. Call { -contact-emergency } and say where it is. Until the police clear it, it is still listed as stolen.
    .short = Found your stolen car? Do not get in. Call { -contact-emergency }.
car-theft-report = After a car theft: First tell the police, then your insurance company. If the plates are gone too, ask the police for the form for stolen plates. You need it at the Department of Motor Vehicles.
    .short = Car stolen? Tell the police, then your insurance company.
