answerbankSearch("en.8e98cf788b96.js");
