extension SharedBank {
    static let english = SharedBank(
        "en", topics: ["Money and housing", "Children and family", "Health and support"],
        answers: """
            no-money | Where can I get money when my wages run out? | income support benefits | You can ask the council for income support. | 0 | Income support is money for food, rent and heating. You apply every month. A case worker looks at what you earn and pay. You can appeal against the decision.
            rent | I have not paid my rent, can I be evicted? | eviction arrears | Call your landlord at once and make a plan. | 0 | If the rent is not paid, you may lose your flat. Debt advisers help free of charge. Children must never be left without a home.
            housing-benefit | Who can get housing benefit? | | Families and people with low wages can apply. | 0 | Housing benefit depends on your rent, your children and your income. Apply online or by letter.
            debts | How do I get rid of my debts? | debt relief bailiffs | Debt relief is for people who can never pay everything. | 0 | Open the letters even if it's hard. Write all debts down. An adviser goes through the bills with you.
            worried-child | I'm worried about my neighbour's child | report concern | Anybody can report a concern to social services. | 1 | You don't have to be certain. Say what you saw and heard. The child gets help and the family gets support.
            divorce | We are getting divorced, where will the children live? | separation custody contact | Parents can see a family mediator. | 1 | Mediation is free. You talk about custody and contact. The mediator writes an agreement for both parents.
            violence | My husband hits me, where can I go? | shelter refuge domestic violence | Call 112 in danger. The women's shelter is open day and night. | 1 | Violence is never your fault. You can stay at a secret address with your children. Social services must help you today.
            clothes | Can the children get winter clothes if we have no money? | bicycle hobbies | Income support can cover hobbies. | 1 | Every child has a right to take part. Ask your case worker for money for clothes, a bicycle and swimming lessons.
            wheelchair | How do I get a wheelchair? | aids equipment | The occupational therapist fits the wheelchair. | 2 | Equipment is lent by the region. The therapist comes to your home. There may be a small fee.
            home-care | Mum is old and can't cook any more | elderly meals on wheels | Home care helps with meals, cleaning and washing. | 2 | Ask for home care at the town hall. The fee depends on income. An alarm makes older people feel safe.
            drinking | My brother drinks too much | alcohol drugs addiction | Relatives get support even if the person who drinks does not want it. | 2 | Call the addiction clinic. You can meet other people in the same situation. Treatment is free.
            low-mood | I feel low and can't go on | anxiety depression suicide | Call the health centre. In danger call 112. | 2 | You are not alone. The health centre has a counsellor. A friend can come with you. Somebody answers at night.
            """,
        glossary: """
            income support = dole, welfare
            evicted, eviction = thrown out
            counsellor = shrink, psychologist
            """,
        queries: """
            rent
            Rent?
            rents
            ren
            r
            rnet
            paid rent
            pay rent
            I have not paid my rent
            evict
            evicted
            eviciton
            thrown out
            dole
            income support
            support income
            incme suport
            housing benefits
            house
            wheel chair
            wheelchairs
            heelchair
            wheelchiar
            wheelchaer
            occupational therapy
            debt
            debts letters
            bailif
            neighbour's
            neighbors child
            don’t know
            cant go on
            can't go on
            drank
            drunk brother
            children
            child
            childcare
            saw
            went
            welfare psychologist
            councelor
            older mum
            the
            who can get
            what is it
            women
            woman shelter
            wheelchiars
            landlorrds
            mediatting
            counselers
            xyzzy rent
            """)
}
