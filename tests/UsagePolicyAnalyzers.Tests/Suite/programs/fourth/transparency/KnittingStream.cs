// scope: UPA1001
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/patterns/stream", async (HttpContext ctx, string wool, string garment) =>
{
    var chat = ctx.RequestServices.GetRequiredService<IChatClient>();
    ctx.Response.ContentType = "text/event-stream";
    await foreach (var update in chat.GetStreamingResponseAsync($"Write a knitting pattern for a {garment} in {wool}.", cancellationToken: ctx.RequestAborted))
    {
        await ctx.Response.WriteAsync($"data: {update.Text}\n\n"); // expect: UPA1001
    }
});

app.MapGet("/patterns/stitches/stream", async (HttpContext ctx, string stitch) =>
{
    var chat = ctx.RequestServices.GetRequiredService<IChatClient>();
    ctx.Response.ContentType = "text/event-stream";
    await ctx.Response.WriteAsync("data: [This explanation is written by an AI model]\n\n");
    await foreach (var update in chat.GetStreamingResponseAsync("Explain the stitch " + stitch, cancellationToken: ctx.RequestAborted))
        await ctx.Response.WriteAsync($"data: {update.Text}\n\n");
});

app.Run();
