### What the contacts are called in texts. Their numbers and addresses stand in contacts.toml.

-contact-city-services-name = Servicios de la ciudad (NYC311)
-contact-crime-stoppers-name = Crime Stoppers
-contact-domestic-violence-name = Línea Directa de Violencia Doméstica de la Ciudad de Nueva York (Hope Hotline)
-contact-emergency-name = Emergencias
-contact-immigration-legal-help-name = Línea Directa para Nuevos Estadounidenses (New Americans Hotline)
-contact-internet-crime-name = Centro de Denuncias de Delitos en Internet del FBI (IC3)
-contact-postal-inspectors-name = Servicio de Inspección Postal (USPIS)
-contact-report-fraud-name = Comisión Federal de Comercio (FTC)
