answerbankIndex("answerbank-index 2 sv\ndocuments 1 25\nterms 1 48a10\n\nendings 1 07d52\n\npages 1 45c84\nfacets 1 1a66a\n");
