answerbankPart("sv.f0","topic\tPengar\t#a\ntopic\tHem\t#a\naudience\tVuxna\t#a\n");
