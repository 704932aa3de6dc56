"""Whom to turn to: hours, what they need to know, and whether they answer now."""

import pytest
from playwright.sync_api import expect

from built_site import LANGUAGES

#: Instants, a contact, and what its page in Swedish says then.
MOMENTS = [
    ("2026-11-23T06:59:00Z", "lindhamn-mottagning", "Stängt nu, öppnar i dag kl. 08"),
    ("2026-11-23T07:00:00Z", "lindhamn-mottagning", "Öppet nu, till kl. 16"),
    ("2026-11-23T15:00:00Z", "lindhamn-mottagning", "Stängt nu, öppnar på tisdag kl. 08"),
    ("2026-11-27T15:00:00Z", "lindhamn-mottagning", "Stängt nu, öppnar på måndag kl. 08"),
    # Summer time.
    ("2026-07-06T06:00:00Z", "lindhamn-mottagning", "Öppet nu, till kl. 16"),
    ("2026-07-06T05:59:00Z", "lindhamn-mottagning", "Stängt nu, öppnar i dag kl. 08"),
    # Through the night, and from Friday afternoon to Monday morning.
    ("2026-11-24T22:59:00Z", "lindhamn-socialjour", "Öppet nu, till kl. 08"),
    ("2026-11-25T00:30:00Z", "lindhamn-socialjour", "Öppet nu, till kl. 08"),
    ("2026-11-28T12:00:00Z", "lindhamn-socialjour", "Öppet nu, till kl. 08"),
    ("2026-11-23T05:00:00Z", "lindhamn-socialjour", "Öppet nu, till kl. 08"),
    ("2026-11-23T12:00:00Z", "lindhamn-socialjour", "Stängt nu, öppnar i dag kl. 16"),
    # Finland's clock is an hour ahead.
    ("2026-11-23T15:30:00Z", "fi-lasten-nuorten-puhelin", "Öppet nu, till kl. 20"),
    ("2026-11-23T18:30:00Z", "fi-lasten-nuorten-puhelin", "Stängt nu, öppnar på tisdag kl. 17"),
    ("2026-11-23T03:00:00Z", "se-112", "Öppet nu"),
]


@pytest.mark.parametrize("zone", ["Europe/Stockholm", "America/New_York"])
def test_open_now_goes_by_the_clock_of_the_place(root_site, visit, zone):
    page = visit(root_site, timezone_id=zone).page
    for moment, contact, words in MOMENTS:
        page.clock.set_fixed_time(moment)
        page.goto(root_site.url("/sv/contacts/"))
        expect(page.locator(f"#{contact} .open-now")).to_have_text(words)
        assert page.locator(f"#{contact} .open-now").get_attribute("data-open") == ("" if words.startswith("Öppet") else None), moment


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_contact_says_when_how_and_what_it_needs(root_site, visit, language):
    page = visit(root_site).open(f"/{language}/contacts/")
    cards = page.locator(".contacts > li").all()
    assert len(cards) > 20
    for card in cards:
        text = card.inner_text()
        assert card.locator("a").count() == 1 and len(text.splitlines()) >= 5, text
        assert "{" not in text, text


def test_without_scripts_the_hours_stand_alone(site, visit):
    page = visit(site, java_script_enabled=False).open("/sv/contacts/")
    expect(page.locator("#lindhamn-mottagning")).to_contain_text("måndag–fredag 08–16")
    assert page.locator(".open-now:visible").count() == 0


def test_every_page_leads_there(root_site, visit):
    page = visit(root_site, viewport={"width": 320, "height": 640}).open("/en/help-with-the-rent/")
    page.locator(".site-nav a:visible").click()
    expect(page.locator("h1")).to_have_text("Where to turn")
