### What the contacts are called in texts. Their numbers and addresses stand in contacts.toml.

-contact-city-services-name = NYC311 city services
-contact-crime-stoppers-name = Crime Stoppers
-contact-crisis-lifeline-name = the Suicide and Crisis Lifeline
-contact-domestic-violence-name = the NYC domestic violence hotline (Hope Hotline)
-contact-ebt-name = EBT Customer Service
-contact-emergency-name = Emergency
-contact-hate-bias-name = the New York State Hate and Bias Prevention Unit
-contact-human-trafficking-name = the National Human Trafficking Hotline
-contact-identity-theft-name = the FTC identity theft website
-contact-immigration-legal-help-name = New Americans Hotline
-contact-internet-crime-name = FBI Internet Crime Complaint Center (IC3)
-contact-postal-inspectors-name = U.S. Postal Inspection Service
-contact-report-fraud-name = Federal Trade Commission (FTC)
-contact-sexual-violence-name = the New York State Domestic and Sexual Violence Hotline
-contact-special-victims-name = the NYPD Special Victims Unit
