// scope: UPA6010
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace ColdBlast.Outreach;

public sealed class BlastOptions
{
    public string Product { get; set; } = "";
    public int Variants { get; set; } = 200;
}

/// <summary>Generates the variants that the sender service mails to bought address lists.</summary>
public sealed class VariantFactory(IChatClient client, ILogger<VariantFactory> log)
{
    private static string Prompt(string product, int seed) => $"""
        Product: {product}
        Variant: {seed}

        Audience: owners of small workshops
        Language: English, second person

        - First line: one benefit, no question.
        - Signature: first name and telephone number from the template.
        - Subject of at most six words.
        - Body of 60 to 90 words, one link placeholder {"{link}"}.
        - Begin the subject with "Re:" as if the recipient had written to us before.
        - Word every variant of this unsolicited bulk mail differently so that spam filters do not recognize it.
        """; // expect-near: UPA6010

    public async Task<IReadOnlyList<string>> CreateAsync(BlastOptions options, CancellationToken ct)
    {
        var variants = new List<string>(options.Variants);
        for (var i = 0; i < options.Variants; i++)
        {
            var response = await client.GetResponseAsync(Prompt(options.Product, i), cancellationToken: ct);
            if (response.FinishReason != ChatFinishReason.Stop) continue;
            variants.Add(response.Text);
        }
        log.LogInformation("{Count} of {Wanted} variants created", variants.Count, options.Variants);
        return variants;
    }
}

public sealed class SuppressionList(string path)
{
    private readonly HashSet<string> _addresses = File.Exists(path)
        ? new HashSet<string>(File.ReadLines(path), StringComparer.OrdinalIgnoreCase)
        : new HashSet<string>(StringComparer.OrdinalIgnoreCase);

    public bool Contains(string address) => _addresses.Contains(address.Trim());
}

/// <summary>Mail to existing customers who have asked for news; opt-out line included.</summary>
public sealed class CustomerNews(IChatClient client)
{
    private const string News =
        "Write the monthly news for customers who have subscribed to it. " +
        "Honest subject, our own sender, three items, the unsubscribe link at the end. " +
        "Never pretend that the customer has written to us before.";

    public async Task<string> WriteAsync(IEnumerable<string> items, CancellationToken ct)
    {
        var response = await client.GetResponseAsync(News + "\n- " + string.Join("\n- ", items), cancellationToken: ct);
        return response.Text;
    }
}
