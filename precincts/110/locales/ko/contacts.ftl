### What the precinct's own contacts are called.

-contact-station-110-name = 110경찰서
