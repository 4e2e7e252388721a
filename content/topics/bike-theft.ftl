### Bicycles and e-bikes. U-lock: a lock of solid steel in the shape of a U.

bike-theft = Bike theft
    .summary = Use a strong lock, register your bike, and let it go if someone takes it by force.
    .keywords = bike stolen, stolen bike, my bike got stolen, bicycle theft, stolen bicycle, bycicle, ebike stolen, e-bike theft, electric bike stolen, delivery bike, bike lock, U-lock, cable lock, cut my lock, bike rack, bike wheels stolen, bike seat stolen, register my bike, bike registration, bike serial number

bike-theft-how = How thieves do it: They cut thin locks in seconds, or lift a bike over a short post. They take wheels and seats that are not locked. They also look in hallways, basements and garages.
    .short = Thieves cut thin bike locks in seconds.
bike-theft-lock = Lock your bike at every stop, even for one minute. Use a strong steel U-lock or a thick, heavy chain. Thieves cut cable locks and thin chains quickly. A bike shop can help you choose.
    .short = Thieves cut cable locks. Use a strong U-lock on your bike.
bike-theft-where = Lock your bike to a rack that is fixed to the ground, in a busy, well-lit place. Do not use scaffolding, trees or subway railings. The city may remove a bike from a subway railing.
    .short = Thieves lift bikes off low posts. Use a fixed bike rack.
bike-theft-parts = Lock the frame and both wheels of your bike. Take the lights and bags with you. If the seat comes off easily, lock it or take it too.
    .short = Thieves take wheels. Lock your bike's frame and both wheels.
bike-theft-home = Keep your bike inside at night. In a shared basement or garage, lock it to something fixed. Keep doors, halls and stairs free, in case of fire. Do not charge an e-bike near the way out, or while you sleep.
    .short = Thieves take bikes from basements too. Lock yours at home.
bike-theft-register = Ask your precinct if it can register your bike free of charge. Keep photos of the bike and its serial number, often under the pedals, with the receipt. They help the police see whose bike it is.
    .short = Write down your bike's serial number. The police may need it.
bike-theft-robbed = Does someone try to take your bike by force? Let go and get away. Do not fight, and do not chase. Riders have been badly hurt. Get to a safe place and call { -contact-emergency }.
    .short = Robbed of your bike? Let go, get to safety, call { -contact-emergency }.
bike-theft-happening = Do you see someone cut a bike lock or take a bike? Stay away, even if it is your bike. Call { -contact-emergency }. Say where you are and what the thief looks like.
    .short = Someone is cutting a bike lock? Stay away and call { -contact-emergency }.
bike-theft-found = Is your stolen bike for sale, or does a tracker show where it is? Do not go there or meet the seller. Ask your precinct for help. Do you see someone with it now? Stay away and call { -contact-emergency }.
    .short = Found your stolen bike? Stay away. Thief with it now? Call { -contact-emergency }.
bike-theft-report = Was your parked bike stolen? Report it at your precinct with photos and the serial number, or ask { -contact-city-services } how to report it online. Was it taken by force, or is anyone hurt? Call { -contact-emergency }.
    .short = Parked bike stolen? Tell your precinct. Robbed? Call { -contact-emergency }.
