// scope: UPA3003
using System.Text;
using OpenAI.Chat;

namespace Payments.Extraction;

public sealed class ExtractionShots(ChatClient chat)
{
    private sealed record Shot(string Input, string Output);

    private static readonly IReadOnlyDictionary<string, Shot[]> Shots = new Dictionary<string, Shot[]>
    {
        ["nl"] =
        [
            new("Graag overmaken naar NL39 RABO 0300 0652 64 t.n.v. De Vries", "{\"holder\":\"De Vries\"}"), // expect-near: UPA3003
            new("Factuur 2024-118 is al betaald", "{\"holder\":null}"),
        ],
        ["fr"] =
        [
            new("Merci de virer sur le compte habituel de Mme Morel", "{\"holder\":\"Mme Morel\"}"),
        ],
    };

    public async Task<string> ExtractAsync(string language, string mail)
    {
        var prompt = new StringBuilder("Extract the account holder as JSON.\n");
        foreach (var shot in Shots[language])
        {
            prompt.Append("Mail: ").AppendLine(shot.Input).Append("JSON: ").AppendLine(shot.Output);
        }
        prompt.Append("Mail: ").AppendLine(mail).Append("JSON: ");

        ChatCompletion c = await chat.CompleteChatAsync(prompt.ToString());
        return c.Content[0].Text;
    }
}
