// scope: UPA1001
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.AI;

var app = WebApplication.CreateBuilder(args).Build();
IChatClient client = null!;

app.MapGet("/facts/stream", async (HttpContext context, string animal) =>
{
    context.Response.ContentType = "text/event-stream";
    await foreach (var update in client.GetStreamingResponseAsync("Facts about the animal " + animal, cancellationToken: context.RequestAborted))
    {
        await context.Response.WriteAsync("data: " + update.Text + "\n\n"); // expect: UPA1001
        await context.Response.Body.FlushAsync();
    }
});

app.Run();
