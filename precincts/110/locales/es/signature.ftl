### Stands below every post and line, so that a copy of it says where it came from.

signature = NYPD 110
