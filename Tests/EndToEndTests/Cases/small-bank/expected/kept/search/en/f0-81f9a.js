answerbankPart("en.f0","topic\tMoney\t#aa\ntopic\tHome\t#aaa\naudience\tAdults\t#aa\n");
