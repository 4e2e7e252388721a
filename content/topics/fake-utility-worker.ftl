### Fake utility workers

fake-utility-worker = Fake utility workers
    .summary = Someone claims to come from the gas, power or water company. Check before you open the door.
    .keywords = fake Con Ed, fake Con Edison, Con Ed scam, fake ConEd worker, fake utility worker, fake gas man, fake meter reader, fake water department, fake plumber, fake inspector, gas leak at the door, check your water, smart meter scam, shut off my power, turn off electricity call, wants to see my bill, distraction burglary, deception burglary, let a stranger in

fake-utility-worker-how = How this scam works: Someone says that they must check your gas, power or water. While that person keeps you busy, another one takes cash and jewelry. Others demand money and threaten to cut your power.
    .short = A "utility worker" you did not expect? It may be a thief.
fake-utility-worker-door = Someone says they come from the gas, power or water company? Keep the door closed and locked, and talk through it. Ask them to hold a photo ID up to the peephole or a window. A real worker can wait while you check.
    .short = "Utility worker" at the door? Check before you open.
fake-utility-worker-call = A vest or an ID can be faked. Call the company at the number on your bill and ask if it sent someone. No bill? Ask your landlord for the number. About city water, call { -contact-city-services } to check.
    .short = A vest or an ID can be faked. Call the number on your bill.
fake-utility-worker-gas = Do you smell gas? Get everyone out, and call { -contact-emergency } from a safe distance. Do not use lights or a phone inside. No smell, but a stranger says that there is a leak? Call { -contact-emergency } before you open the door.
    .short = Smell gas? Get out first. Then call { -contact-emergency } from far away.
fake-utility-worker-pay = Con Edison does not take gift cards, cryptocurrency or Zelle. Someone who demands that is a scammer. To pay, use the company's own website or the number on your bill.
    .short = Told to pay Con Edison by gift card or Zelle? It is a scam.
fake-utility-worker-bill = A stranger at the door asks to see your gas or power bill? Say no, and keep your account number to yourself. Some sellers use it to switch your energy supplier without your consent.
    .short = A stranger asks to see your power bill? Say no.
fake-utility-worker-appointment = Does a real worker need to come in? Make an appointment for a time when a relative or a neighbor can be with you. Close the door behind the worker, so that no one else walks in.
    .short = Utility visit? Ask a relative or neighbor to be there.
fake-utility-worker-danger = Does a "worker" refuse to leave or push at your door? Call { -contact-emergency }. If the person is already inside, do not confront them. Get out if you can do it safely.
    .short = A "worker" will not leave? Call { -contact-emergency }. Do not confront.
fake-utility-worker-after = Did a fake worker steal from your home? Call { -contact-emergency }, even if the person is gone. Touch as little as you can. It can happen to anyone.
    .short = A fake worker stole from your home? Call { -contact-emergency }.
fake-utility-worker-paid = Paid a fake utility worker? Call your bank or the gift card company at once. Tell the real utility company, and report it to your precinct and at { -contact-report-fraud }.
    .short = Paid a fake utility worker? Call your bank at once.
