// scope: UPA1001
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.AI;

namespace Shop.Pages;

public partial class Chat : ComponentBase
{
    [Inject] public IChatClient Client { get; set; } = null!;

    protected List<string> Lines { get; } = [];
    protected string Draft { get; set; } = "";

    protected async Task SendAsync()
    {
        Lines.Add("我: " + Draft);
        var reply = await Client.GetResponseAsync("你是网店客服。请回答: " + Draft);
        Lines.Add("客服: " + reply.Text);
        Draft = "";
    }
}
