answerbankPart("sv.d0","sv/hyran/\tKan jag få hjälp med hyran?\tJa, om pengarna inte räcker.\t\trent\n");
