// scope: UPA3001, UPA3004, UPA3005, UPA3011, UPA4001, UPA4002, UPA4003
// references: Microsoft.SemanticKernel.Core
using Microsoft.Extensions.Logging;
using Microsoft.SemanticKernel;

namespace Yamabuki.Catalog;

public sealed class ProductText
{
    public string Sku { get; init; } = "";
    public string Source { get; init; } = "";
}

public sealed class PromptContext
{
    public string Name { get; init; } = "";
    public string Body { get; init; } = "";

    public override string ToString() => $"{Name}: {Body}";
}

public sealed class VaguePromptScopes(Kernel kernel, ILoggerFactory loggers)
{
    private readonly ILogger _logger = loggers.CreateLogger("catalog");

    public async Task<string> TranslateAsync(ProductText product, CancellationToken ct)
    {
        var context = new PromptContext { Name = "translate-ja", Body = "次の商品説明を英語に翻訳してください。\n" + product.Source };
        using (_logger.BeginScope("sku {Sku}", product.Sku))
        {
            _logger.LogTrace("{Context}", context); // expect-near: UPA3005
            var result = await kernel.InvokePromptAsync(context.Body, cancellationToken: ct);
            var text = result.ToString();
            if (text.Length > 4 * product.Source.Length) _logger.LogWarning("translation of {Sku} is {Length} characters long", product.Sku, text.Length);
            return text;
        }
    }
}
