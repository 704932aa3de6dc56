answerbankSearch("sv.eb4b710dc504.js");
