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
        #"{"human_fields":{"Question":1}}"#, #"{"human_fields":[{"name":"Question"}]}"#, #"{"body":null,"email":"x"}"#,
    ])
    func `nothing is guessed`(text: String) {
        #expect(read(text).reasons == [.noText])
    }

    @Test(arguments: [
        #"{"human_fields":{"Question":"a","Message":"b"}}"#, #"{"payload":{"text":"a"},"data":{"text":"b"}}"#, #"{"text":"a","data":{"text":"b"}}"#,
        #"{"data":{"message":"a"},"human_fields":{"Message":"b"}}"#, #"{"text":"a","data":["Min pappa slår mig"]}"#, #"{"text":"a","payload":"{\"text\":\"b\"}"}"#,
        #"{"text":"a","human_fields":[{"Message":"b"}]}"#, #"{"text":"a","human_fields":[{"title":"Berätta","name":"message","value":"b"}]}"#,
        #"{"text":"a","data":{"data":{"data":{"data":{"question":"b"}}}}}"#, #"{"human_fields":[{"name":"Question","value":"a"},{"name":"Question","value":"b"}]}"#,
    ])
    func `one of several texts is not chosen`(text: String) {
        #expect(read(text).reasons == [.ambiguousField])
        #expect(read(text).originals == [text])
    }

    @Test func `copies of one text are one`() {
        let form = #""body":"Hej","data":{"message":"Hej","ip":"x"},"human_fields":{"Message":"Hej","Name":"S"},"ordered_human_fields":[{"title":"Message","name":"message","value":"Hej"}]"#
        #expect(read("{\"payload\":{\(form),\"summary\":\"H\"},\"site\":\"x\"}").texts == ["Hej"])
        #expect(read(#"{"data":{"message":"Hej","language":"sv"},"human_fields":{"Message":"Hej","Språk":"fi"}}"#).languages == [nil])
    }

    @Test func `a map says which text it is`() {
        func read(_ text: String) -> ReadSubmissions {
            SubmissionReader.read(Array(text.utf8), maps: [FieldMap(channel: "webb", questions: [.header("Ärende"), .header("Bakgrund")])])
        }
        #expect(read(#"{"text":"x","data":{"Ärende":"a","Bakgrund":"b","message":"c"}}"#).texts == ["a\n\nb"])
        #expect(read(#"{"text":"x","Ärende":"a","Bakgrund":null}"#).texts == ["a"])
        #expect(read(#"{"text":"x","Ärende":"","Bakgrund":null}"#).reasons == [.empty])
        #expect(read(#"{"text":"x","Ärende":"a","Bakgrund":["b"]}"#).reasons == [.noText])
        #expect(read(#"{"payload":{"Ärende":"a","Bakgrund":"b"},"data":{"Ärende":"a","Bakgrund":"c"}}"#).reasons == [.ambiguousField])
        #expect(read(#"{"text":"x","Ärende":"a"}"#).texts == ["x"])
    }
}
