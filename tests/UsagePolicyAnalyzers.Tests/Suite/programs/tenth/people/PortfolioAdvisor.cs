// scope: UPA2002
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.Extensions.AI;

namespace Wealthline.Client.Components;

public record Holding(string Symbol, decimal Quantity, decimal PurchasePrice, decimal Price);

public interface IPortfolioService
{
    Task<IReadOnlyList<Holding>> ForClientAsync(string clientId);
}

public class PortfolioAdvisor : ComponentBase
{
    private readonly List<(bool Mine, string Text)> _lines = [];
    private IReadOnlyList<Holding> _holdings = [];
    private string _input = "";
    private bool _busy;

    [Inject] public IChatClient Client { get; set; } = default!;
    [Inject] public IPortfolioService Portfolios { get; set; } = default!;
    [Parameter] public string ClientId { get; set; } = "";

    protected override async Task OnInitializedAsync() => _holdings = await Portfolios.ForClientAsync(ClientId);

    private ChatOptions Options => new()
    {
        Instructions =
            "You are the investment guide of Wealthline and talk to a retail client.\n" +
            "The holdings of the client:\n" +
            string.Join("\n", _holdings.Select(h => $"{h.Symbol} {h.Quantity} x {h.PurchasePrice} (now {h.Price})")) + "\n" +
            "Tell the client which of these shares to sell today and which stocks to buy instead, with the number of shares. " + // expect: UPA2002
            "Be concrete and brief."
    };

    private async Task SendAsync()
    {
        _busy = true;
        _lines.Add((true, _input));
        var response = await Client.GetResponseAsync(_input, Options);
        _lines.Add((false, response.Text));
        _input = "";
        _busy = false;
    }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "section");
        builder.AddContent(1, "Answers are written by an AI and may be wrong.");
        foreach (var (mine, text) in _lines)
        {
            builder.OpenElement(2, "p");
            builder.AddAttribute(3, "class", mine ? "mine" : "reply");
            builder.AddContent(4, text);
            builder.CloseElement();
        }
        builder.OpenElement(5, "input");
        builder.AddAttribute(6, "value", _input);
        builder.AddAttribute(7, "onchange", EventCallback.Factory.Create<ChangeEventArgs>(this, e => _input = e.Value?.ToString() ?? ""));
        builder.CloseElement();
        builder.OpenElement(8, "button");
        builder.AddAttribute(9, "disabled", _busy);
        builder.AddAttribute(10, "onclick", EventCallback.Factory.Create(this, SendAsync));
        builder.AddContent(11, "Ask");
        builder.CloseElement();
        builder.CloseElement();
    }
}
