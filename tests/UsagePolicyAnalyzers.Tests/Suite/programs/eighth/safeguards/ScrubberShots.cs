// scope: UPA3003
using OpenAI.Chat;

namespace Records.Scrubbing;

/// <summary>Few-shot prompt of the scrubber: the examples carry placeholders and impossible numbers only.</summary>
public sealed class ScrubberShots(ChatClient chat)
{
    private const string Prompt = """
        Replace every personal identifier in the letter by its tag and return the letter otherwise unchanged.

        Tags: <SSN>, <CARD>, <IBAN>, <PHONE>, <EMAIL>.

        Letter: My number is XXX-XX-XXXX and I paid with card **** **** **** 4471.
        Result: My number is <SSN> and I paid with card <CARD>.

        Letter: Account DE00 0000 0000 0000 0000 00, ticket 8842019937450126, build 2026-03-14.
        Result: Account <IBAN>, ticket 8842019937450126, build 2026-03-14.

        Letter: SSN 000-00-0000, please call 555-0134.
        Result: SSN <SSN>, please call <PHONE>.

        Numbers of tickets, parcels (such as 6300219984412077) and ISBNs (such as 978-3-16-148410-0) stay as they are.
        """;

    public async Task<string?> ScrubAsync(string letter, CancellationToken ct)
    {
        ChatCompletion c = await chat.CompleteChatAsync(
            [new SystemChatMessage(Prompt), new UserChatMessage(letter)],
            new ChatCompletionOptions { Temperature = 0 },
            ct);
        return c.FinishReason == ChatFinishReason.Stop ? c.Content[0].Text : null;
    }

    public async Task ScrubFolderAsync(DirectoryInfo source, DirectoryInfo target, CancellationToken ct)
    {
        foreach (var file in source.EnumerateFiles("*.txt"))
        {
            var clean = await ScrubAsync(await File.ReadAllTextAsync(file.FullName, ct), ct);
            if (clean is not null)
            {
                await File.WriteAllTextAsync(Path.Combine(target.FullName, file.Name), clean, ct);
            }
        }
    }
}

public static class ScrubCheck
{
    private static readonly string[] Tags = ["<SSN>", "<CARD>", "<IBAN>", "<PHONE>", "<EMAIL>"];

    public static int TagCount(string clean) => Tags.Sum(tag => clean.Split(tag).Length - 1);
}
