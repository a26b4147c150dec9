// scope: UPA3003
using OpenAI.Chat;

namespace Portal.Samples;

public sealed class SampleRequests(ChatClient chat)
{
    private const string Instructions = """
        You answer questions of developers about our payment gateway.
        Show every answer with a curl sample. In samples write
          Authorization: Bearer sk-... (or <your key>),
          "pan": "4*** **** **** 1234",
          "iban": "DE.. .... .... .... .... ..",
          "ssn": "XXX-XX-XXXX".
        Never make up a number in place of a placeholder.
        """;

    public async Task<string> AnswerAsync(string question)
    {
        ChatCompletion completion = await chat.CompleteChatAsync(
            new SystemChatMessage(Instructions),
            new UserChatMessage("What does error 4022 mean for pan=<card number>?"),
            new AssistantChatMessage("Error 4022 says that the card has to be entered again."),
            new UserChatMessage(question));
        return completion.FinishReason == ChatFinishReason.Stop ? completion.Content[0].Text : "";
    }
}
