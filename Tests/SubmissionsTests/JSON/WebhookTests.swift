import Submissions
import Testing

/// What web forms send to other programs: the fields of a form in wrappers, with copies of name and address beside them.
struct WebhookTests {
    @Test(arguments: [
        #"{"data":{"message":"Hej","ip":"192.0.2.1","name":"Sanna"},"email":"a@example.org"}"#, #"{"payload":{"data":{"message":"Hej"},"name":"Sanna","email":"x"}}"#,
        #"{"event_id":"1","form_response":{"question":"Hej","hidden":{},"token":"x"}}"#, #"{"body":null,"data":{"message":"Hej"},"human_fields":{"Name":"Sanna"}}"#,
        #"{"ordered_human_fields":[{"title":"Name","name":"name","value":"Sanna"},{"title":"Your question","name":"q","value":"Hej"}],"id":"1"}"#,
        #"{"human_fields":[{"name":"E-post","value":"x"},{"name":"Din fråga","value":"Hej"},{"name":"Övrigt","value":"y"}]}"#, #"{"human_fields":{"Kysymyksesi":"Hej","Nimi":"Sanna","x":1}}"#,
    ])
    func `the text is found inside the wrapper`(text: String) {
        #expect(read(text).texts == ["Hej"])
        #expect(read(text).accepted.map(\.droppedFields).allSatisfy { $0 > 0 })
        #expect(read(text).originals == [text])
    }

    @Test func `fields of the wrapper and around it are counted`() {
        #expect(read(#"{"data":{"message":"Hej","ip":"x","language":"sv"},"email":"a","name":"b","human_fields":{}}"#).accepted.map(\.droppedFields) == [4])
        #expect(read(#"{"data":{"message":"Hej","language":"sv"}}"#).languages == ["sv"])
    }

    @Test(arguments: [
        #"{"wrapper":{"question":"Hej"}}"#, #"{"data":"Hej"}"#, #"{"data":[{"question":"Hej"}]}"#, #"{"data":{"data":{"data":{"data":{"question":"Hej"}}}}}"#,
        #"{"human_fields":{"Question":"a","Message":"b"}}"#,
        #"{"human_fields":{"Question":1}}"#, #"{"human_fields":[{"name":"Question"}]}"#, #"{"body":null,"email":"x"}"#,
    ])
    func `nothing is guessed`(text: String) {
        #expect(read(text).reasons == [.noText])
    }
}
