// scope: UPA3001, UPA3004, UPA3005, UPA3011, UPA4001, UPA4002, UPA4003
// references: Microsoft.SemanticKernel.Core
using Microsoft.Extensions.Logging;
using Microsoft.SemanticKernel;

namespace Yamabuki.Names;

public sealed class PromptCard
{
    public string Name { get; init; } = "";
    public int Version { get; init; }
    public string Body { get; init; } = "";

    public override string ToString() => $"{Name}@{Version}";
}

public interface IPromptShelf
{
    PromptCard this[string name] { get; }
}

public sealed class CatalogPromptNames(Kernel kernel, IPromptShelf shelf, ILogger<CatalogPromptNames> logger)
{
    public async Task<(string Text, bool Shortened)> WriteAsync(string sku, string source, CancellationToken ct)
    {
        var card = shelf["product-text"];
        logger.LogInformation("{Sku} uses {Card}", sku, card);
        var result = await kernel.InvokePromptAsync(card.Body, new KernelArguments { ["source"] = source }, cancellationToken: ct);
        var text = result.ToString();

        var shortened = false;
        if (text.Length > 600)
        {
            logger.LogWarning("{Sku}: {Length} characters, asking {Card} again", sku, text.Length, shelf["shorten"]);
            var second = await kernel.InvokePromptAsync(shelf["shorten"].Body, new KernelArguments { ["source"] = text }, cancellationToken: ct);
            (text, shortened) = (second.ToString(), true);
        }
        return (text, shortened);
    }
}
