// scope: UPA1001, UPA1002
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using OpenAI.Chat;

namespace Apotek.Web;

public sealed record SymptomQuestion(string Text, string Language);

public static class SymptomGuide
{
    private const string System = """
        You explain to customers of a pharmacy what common complaints are, in plain words:
        hay fever, colds, sore throat, heartburn, insect bites.
        Describe typical symptoms and how long they usually last.
        Mention which products are sold without a prescription.
        """;

    private const string Label = "This reply was written by AI.";

    public static void Map(WebApplication app, ChatClient chat)
    {
        app.MapPost("/health/symptoms", async (SymptomQuestion question, CancellationToken ct) =>
        {
            ChatCompletion completion = await chat.CompleteChatAsync(
                [new SystemChatMessage(System), new UserChatMessage($"[{question.Language}] {question.Text}")],
                cancellationToken: ct);

            return Results.Ok(new { label = Label, text = completion.Content[0].Text }); // expect: UPA1002
        });
    }
}
