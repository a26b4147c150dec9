// scope: UPA2001, UPA2005
using Loans.Portal;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<IModel, OpenAiModel>();
builder.Services.AddScoped<LoanService>();
var app = builder.Build();
app.MapPost("/loans", async (LoanRequest request, LoanService service) => await service.SubmitAsync(request));
app.Run();
