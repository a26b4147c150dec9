// scope: UPA3001, UPA3002, UPA3003, UPA3004, UPA3005
using OpenAI.Chat;

namespace Docket.Labels;

public sealed record LabelRow(string Ean, string Product);

public interface ILabelTable
{
    IReadOnlyList<LabelRow> Rows();
    void Write(string ean, string label);
}

/// <summary>Examples with many digits: article numbers, time stamps, masked and shortened numbers.</summary>
public sealed class NumbersThatAreNot(ChatClient chat, ILabelTable table)
{
    private const string Rules = """
        You write shelf labels. Keep article numbers exactly as they are.
        Article 4006381333931 is a highlighter, article 9783161484100 is a book.
        A batch is written like LOT-2024-0611-0042 or 20240611104233001.
        """;

    private static readonly ChatMessage[] Shots =
    [
        new UserChatMessage("Row: EAN 5901234123457, herbal tea 40 g. Paid with card **** **** **** 4417, terminal 0000 0000 0000 0000."),
        new AssistantChatMessage("Herbal tea, 40 g"),
        new UserChatMessage("Row: EAN 4012345678901, candle. Holder 000-12-3456, account DE00 1234 5678 9012 3456 78, token sk-xxxxxxxxxxxxxxxx."),
        new AssistantChatMessage("Candle"),
        new UserChatMessage("Row: EAN 7351234567894, soap. Telephone +46 8 555 012 34, card 1234 5678 9012 3456."),
        new AssistantChatMessage("Soap"),
    ];

    public async Task WriteAllAsync()
    {
        foreach (var row in table.Rows())
        {
            if (!HasCheckDigit(row.Ean))
            {
                continue;
            }

            ChatCompletion label = await chat.CompleteChatAsync(
                [new SystemChatMessage(Rules), .. Shots, new UserChatMessage($"Row: EAN {row.Ean}, {row.Product}.")]);
            if (label.FinishReason == ChatFinishReason.Stop)
            {
                table.Write(row.Ean, label.Content[0].Text);
            }
        }
    }

    private static bool HasCheckDigit(string ean)
    {
        var sum = 0;
        for (var i = 0; i < ean.Length - 1; i++)
        {
            sum += (ean[i] - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return ean.Length == 13 && (10 - sum % 10) % 10 == ean[12] - '0';
    }
}
