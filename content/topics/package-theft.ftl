### Package theft

package-theft = Package theft
    .summary = Keep deliveries from being taken from your door.
    .keywords = porch pirate, parcel, delivery, stolen box, stolen package, missing package, took my box, took my package, lobby, doorstep

package-theft-how = How thieves do it: They follow delivery workers and take packages from the door. Or someone buzzes them in, and they take packages from the lobby. A package can be gone minutes after it arrives.
    .short = Thieves can take a package minutes after it is delivered.
package-theft-be-there = Have packages delivered where someone is home, or ask for a signature.
    .short = Deliver where someone is home, or ask for a signature.
package-theft-pickup = No one home during the day? Send the package to your job, a pickup locker or a store counter.
    .short = No one home? Send packages to a pickup locker.
package-theft-track = Track each order and bring it inside as soon as it arrives. If you are away, ask a neighbor you trust to take it in.
    .short = Track your order and bring it in right away.
package-theft-buzzer = Before you buzz someone in, ask who they are and check. Close the door behind you, so that no one slips in after you.
    .short = Check who it is before you buzz anyone in.
package-theft-in-progress = See someone taking a package right now? Call { -contact-emergency }. Do not chase or stop the person.
    .short = Theft happening now? Call { -contact-emergency }. Do not chase.
package-theft-report = Package gone? Tell the seller and the delivery company. Then report it at your precinct, or call { -contact-city-services } to ask about reporting online. For stolen mail, also call { -contact-postal-inspectors-name }: { -contact-postal-inspectors }.
    .short = Package stolen? Tell the seller and your precinct.
package-theft-tip = Know something about stolen packages? Call { -contact-crime-stoppers-name }, { -contact-crime-stoppers }. You do not give your name.
    .short = Tips, no name needed: { -contact-crime-stoppers }
