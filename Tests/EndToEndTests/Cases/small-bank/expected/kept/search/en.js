answerbankIndex("answerbank-index 2 en\ndocuments 3 25\nterms 1 61adb\n\nendings 1 922bb\n\npages 1 44bb6\nfacets 1 81f9a\n");
